using System.Text;

namespace SupportNavi.Import.Reading;

/// <summary>Ten thousand damaged files: each is read or refused, and none runs on.</summary>
public sealed class MutationTests
{
    private const int Mutations = 10_000;

    private const string List = "No,名称,住所,電話番号,備考\r\n1,ひまわり相談室,みどり市さくら町1,0120-000-000,\"月曜\r\n火曜\"\r\n2,あおばの家,みどり市なみ町2,,\"「\"\"」\"\r\n合計,2,,,\r\n";

    private static readonly string Rows = TestWorkbook.Row(1, "名称", "住所", "電話番号") + TestWorkbook.Row(2, "ひまわり", "みどり市", "012") + "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>46113.5</v></c><c r=\"B3\" t=\"s\"><v>0</v></c></row>";

    [Fact]
    public async Task Nothing_but_an_import_exception_escapes()
    {
        var random = new Random(20261121);
        var seeds = Seeds();
        var (read, refused) = (0, 0);
        for (var number = 0; number < Mutations; number++)
        {
            var bytes = number % (seeds.Length + 1) is var seed && seed < seeds.Length ? Mutate(seeds[seed], random) : Workbook(random);
            try
            {
                await Task.Run(() => Written.All(bytes)).WaitAsync(TimeSpan.FromMinutes(1));
                read++;
            }
            catch (ImportException)
            {
                refused++;
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"mutation {number}: {Convert.ToHexString(bytes)}", error);
            }
        }

        Assert.Equal(Mutations, read + refused);
        Assert.InRange(read, 1000, Mutations - 1000);
    }

    private static byte[][] Seeds() =>
    [
        Encoding.UTF8.GetBytes(List),
        Encoding.UTF8.GetBytes("\uFEFF" + List),
        Written.CodePage(932).GetBytes(List),
        Written.CodePage(51932).GetBytes(List),
        Encoding.Unicode.GetBytes(List),
        Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(Written.CodePage(932).GetBytes(List))),
        Encoding.UTF8.GetBytes(List.Replace(',', '\t')),
        Encoding.UTF8.GetBytes("一覧,,\n名称,所在地,,連絡先\n,市,番地,電話\nあ,い,1,2\nか,き,3,4\n"),
        """[{"name":"ひまわり","place":{"city":"みどり市","lat":43.5},"tags":["食","学"]},{"name":"あ","n":1e5}]"""u8.ToArray(),
        """{"a":{"x":{"n":1},"y":{"n":2}},"b":[{"c":[{"d":"\u3042"}]}]}"""u8.ToArray(),
        Book(Rows).Bytes(),
        TestXls.Bytes("一覧", ["名称", "住所"], ["ひまわり", "みどり市"]),
    ];

    private static TestWorkbook Book(string rows)
    {
        var book = new TestWorkbook();
        book.Style("yyyy/m/d");
        book.SharedStrings.Add("<si><t>青空</t><rPh sb=\"0\" eb=\"2\"><t>アオ</t></rPh></si>");
        return book.Sheet("一覧", rows, "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>").Sheet("二", Rows);
    }

    /// <summary>Damage inside the sheet: the zip around it stays whole.</summary>
    private static byte[] Workbook(Random random) => Book(Encoding.UTF8.GetString(Mutate(Encoding.UTF8.GetBytes(Rows), random))).Bytes();

    private static byte[] Mutate(byte[] seed, Random random)
    {
        var bytes = seed.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            var length = random.Next(1, Math.Min(64, bytes.Count - at) + 1);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, random.Next(2) == 0 ? length : bytes.Count - at);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                case 4:
                    bytes.InsertRange(at, "\"\r\n,\0<&9\t;{[\u0085"u8.ToArray().Take(random.Next(1, 13)));
                    break;
                case 5:
                    bytes[at] = (byte)"9\"<,\n0Z"[random.Next(7)];
                    break;
                default:
                    bytes.InsertRange(at, Enumerable.Repeat((byte)"\"9,あ"[random.Next(3)], random.Next(20) == 0 ? 150_000 : 50));
                    break;
            }

            if (bytes.Count == 0)
            {
                break;
            }
        }

        return [.. bytes];
    }
}
