namespace SupportNavi.Search.Japanese;

/// <summary>Kanji that are written for one another: forms found in names, and the forms from before 1946. Each pair is variant, then the form of today.</summary>
internal static class CharacterVariants
{
    private const string Names =
        "齋斎齊斉髙高﨑崎嵜崎碕崎澤沢邊辺邉辺廣広濱浜濵浜嶋島嶌島嶽岳瀨瀬龍竜瀧滝德徳惠恵眞真櫻桜槇槙莊荘條条彌弥曾曽桒桑埜野冨富渕淵淺浅栁柳柗松峯峰舘館穐秋輌両籐藤薗園禮礼壽寿榮栄與与豐豊亞亜來来壯壮峽峡黑黒";

    private const string Old =
        "惡悪壓圧圍囲醫医爲為壹壱稻稲飮飲隱隠營営衞衛驛駅圓円緣縁鹽塩艷艶應応歐欧毆殴奧奥橫横溫温穩穏假仮價価畫画會会繪絵壞壊懷懐擴拡殼殻覺覚學学樂楽勸勧卷巻寬寛歡歓觀観關関陷陥顏顔氣気歸帰僞偽戲戯犧犠舊旧據拠擧挙虛虚狹狭鄕郷曉暁區区驅駆勳勲薰薫徑径"
        + "溪渓經経繼継莖茎螢蛍輕軽鷄鶏藝芸擊撃縣県儉倹劍剣險険圈圏檢検權権獻献硏研顯顕驗験嚴厳效効恆恒鑛鉱號号國国濟済碎砕劑剤雜雑參参慘惨棧桟蠶蚕贊賛殘残絲糸辭辞實実舍舎寫写釋釈收収從従澁渋獸獣縱縦肅粛處処敍叙奬奨將将燒焼稱称證証乘乗剩剰壤壌孃嬢淨浄"
        + "疊畳讓譲釀醸觸触寢寝愼慎晉晋盡尽圖図粹粋醉酔隨随髓髄數数樞枢聲声靜静攝摂竊窃專専戰戦潛潜踐践錢銭纖繊禪禅雙双搜捜插挿爭争總総聰聡裝装騷騒增増臟臓藏蔵屬属續続墮堕體体對対帶帯滯滞臺台擇択單単擔担膽胆團団彈弾斷断癡痴遲遅晝昼蟲虫鑄鋳廳庁聽聴鎭鎮"
        + "遞逓鐵鉄轉転點点傳伝黨党盜盗燈灯當当鬪闘獨独讀読屆届貳弐腦脳霸覇拜拝廢廃賣売麥麦發発髮髪拔抜蠻蛮祕秘佛仏拂払竝並變変辨弁瓣弁辯弁舖舗步歩寶宝飜翻襃褒萬万滿満默黙藥薬譯訳豫予餘余譽誉搖揺樣様謠謡賴頼亂乱覽覧兩両獵猟綠緑壘塁勵励隸隷靈霊齡齢戀恋"
        + "爐炉勞労樓楼灣湾碍害礙害濶闊龜亀";

    private static readonly char[] Today = CharacterTable.Of((Names + Old).Chunk(2).Select(pair => (pair[0], pair[1])));

    /// <summary>The form of today; the character itself when it has no other.</summary>
    public static char Of(char character) => Today[character];
}
