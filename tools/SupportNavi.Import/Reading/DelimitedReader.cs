using System.Text;

namespace SupportNavi.Import.Reading;

/// <summary>Reads delimited text row by row (RFC 4180; any line end, quotes inside a plain cell are text), within <see cref="Limits"/>.</summary>
internal sealed class DelimitedReader(TextReader reader, char separator, string file)
{
    private const int End = -1;

    private readonly char[] buffer = new char[16 * 1024];
    private readonly List<string> cells = [];
    private readonly StringBuilder cell = new();
    private int position;
    private int length;
    private int line = 1;
    private int rowLine;
    private int rowCharacters;

    /// <summary>Every row; a blank line is a row of one empty cell, the end of the last line gives none.</summary>
    /// <exception cref="ImportException">A quote is not closed, or a limit is exceeded.</exception>
    public IEnumerable<RawRow> Rows()
    {
        while (Peek() != End)
        {
            yield return Next();
        }
    }

    private RawRow Next()
    {
        rowLine = line;
        rowCharacters = 0;
        cells.Clear();
        while (true)
        {
            ReadCell();
            cells.Add(CellText.Clean(cell.ToString()));
            if (cells.Count > Limits.Columns)
            {
                throw new ImportException($"{file}:{rowLine}: the row has more than {Limits.Columns} cells; check the separator, or leave unused columns out");
            }

            if (Peek() != separator)
            {
                break;
            }

            position++;
        }

        SkipLineEnd();
        return new(rowLine, [.. cells]);
    }

    private void ReadCell()
    {
        cell.Clear();
        if (Peek() == '"')
        {
            ReadQuoted();
            return;
        }

        while (Peek() is var next && next != End && next != separator && next is not ('\r' or '\n'))
        {
            Append((char)next, rowLine);
            position++;
        }
    }

    private void ReadQuoted()
    {
        var opened = line;
        position++;
        while (true)
        {
            var next = Peek();
            if (next == End)
            {
                throw Unclosed(opened, "is never closed");
            }

            if (next is '\r' or '\n')
            {
                SkipLineEnd();
                Append('\n', opened);
                continue;
            }

            position++;
            if (next != '"')
            {
                Append((char)next, opened);
            }
            else if (Peek() == '"')
            {
                Append('"', opened);
                position++;
            }
            else
            {
                ReadTail(opened);
                return;
            }
        }
    }

    /// <summary>Text between the closing quote and the separator belongs to the cell; over several lines it shows that a quote is missing.</summary>
    private void ReadTail(int opened)
    {
        while (Peek() is var next && next != End && next != separator && next is not ('\r' or '\n'))
        {
            if (opened != line && !char.IsWhiteSpace((char)next))
            {
                throw Unclosed(opened, $"is followed by text after the next quote, in line {line}");
            }

            Append((char)next, opened);
            position++;
        }
    }

    private void Append(char character, int opened)
    {
        if (cell.Length >= Limits.CellCharacters)
        {
            throw opened == line
                ? new ImportException($"{file}:{opened}: a cell is longer than {Limits.CellCharacters} characters; check the separators and quotes of this line")
                : Unclosed(opened, $"opens a cell of more than {Limits.CellCharacters} characters");
        }

        if (++rowCharacters > Limits.RowCharacters)
        {
            throw new ImportException($"{file}:{rowLine}: the row is longer than {Limits.RowCharacters} characters; check its quotes");
        }

        cell.Append(character);
    }

    private ImportException Unclosed(int opened, string what) =>
        new($"{file}:{opened}: the quote that is opened in this line {what}; close it, or double the quotes inside the cell");

    private void SkipLineEnd()
    {
        var next = Peek();
        if (next is '\r' or '\n')
        {
            position++;
            line++;
            if (next == '\r' && Peek() == '\n')
            {
                position++;
            }
        }
    }

    private int Peek()
    {
        if (position == length)
        {
            length = reader.Read(buffer, 0, buffer.Length);
            position = 0;
        }

        return length == 0 ? End : buffer[position];
    }
}
