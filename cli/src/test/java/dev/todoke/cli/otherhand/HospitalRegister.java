package dev.todoke.cli.otherhand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Japanese person records with slips that `synth` does not make (日本の届出の形、別の誤り): characters mistaken for ones
/// that look alike, names read in another way, names cut at ten characters, foreign names in two scripts.
public final class HospitalRegister {

    private static final List<String> FAMILY_HEADS = List.of(("山:ヤマ 川:カワ 田:タ 中:ナカ 小:コ 大:オオ 高:タカ 松:マツ 石:イシ 井:イ"
                    + " 林:ハヤシ 森:モリ 西:ニシ 東:ヒガシ,アズマ 北:キタ 南:ミナミ 上:ウエ,カミ 下:シモ 水:ミズ 金:カネ 村:ムラ 竹:タケ 藤:フジ"
                    + " 佐:サ 伊:イ 斎:サイ 渡:ワタ 清:キヨ 渋:シブ 桜:サクラ 浜:ハマ 沢:サワ 広:ヒロ 島:シマ 富:トミ 福:フク 長:ナガ 黒:クロ 白:シラ,シロ"
                    + " 三:ミ 五:イ 千:チ 古:フル 新:アラ,ニイ 堀:ホリ 榎:エノ 桑:クワ 柳:ヤナギ")
            .split(" "));
    private static final List<String> FAMILY_TAILS = List.of(("田:タ,ダ 川:カワ,ガワ 山:ヤマ 村:ムラ 本:モト 野:ノ 井:イ 藤:トウ 木:キ,ギ"
                    + " 崎:サキ,ザキ 沢:サワ,ザワ 島:シマ,ジマ 原:ハラ,バラ 口:クチ,グチ 谷:タニ,ヤ 橋:ハシ,バシ 辺:ベ 内:ウチ 尾:オ 岡:オカ 倉:クラ 浦:ウラ"
                    + " 塚:ツカ,ヅカ 森:モリ 瀬:セ 浜:ハマ 条:ジョウ 江:エ 屋:ヤ 場:バ")
            .split(" "));
    private static final List<String> MALE = List.of(("正:マサ,タダシ 一:カズ,ハジメ 義:ヨシ 雄:オ 男:オ 夫:オ 郎:ロウ 和:カズ 博:ヒロ,ヒロシ 健:ケン,タケシ"
                    + " 大:ダイ 輔:スケ 介:スケ 太:タ 之:ユキ 史:フミ 明:アキ,アキラ 昭:アキ 弘:ヒロ 隆:タカ 誠:マコト 実:ミノル 清:キヨシ 茂:シゲル 勝:カツ"
                    + " 翔:ショウ 陽:ヨウ 斗:ト 樹:キ 平:ヘイ 治:ジ 司:ジ 三:ゾウ 吉:キチ")
            .split(" "));
    private static final List<String> FEMALE =
            List.of(("子:コ 美:ミ 恵:エ,ケイ 代:ヨ 江:エ 枝:エ 和:カズ 幸:サチ,ユキ 由:ユ 紀:キ 香:カ 奈:ナ 陽:ヨウ 千:チ"
                            + " 春:ハル 夏:ナツ 秋:アキ 冬:フユ 真:マ 理:リ 沙:サ 花:ハナ 咲:サキ 結:ユ 愛:アイ 文:フミ 久:ヒサ 節:セツ 静:シズ 律:リツ 智:トモ 友:トモ 良:ヨシ")
                    .split(" "));
    private static final String LOOKS_ALIKE =
            "未末 土士 太大 大犬 田由 由田 白臼 千干 干千 崎埼 木本 本木 夫天 史央 郎朗 朗郎 介助 治冶 吉古 江汪 村材 川州 上土 実美 幸辛 紀記"
                    + " 斎斉 浜兵 渋淡 藤籐 秋萩 理埋 沙紗 枝技 恵惠 昭照 博専 和知 香番 花化 竹行";
    private static final String OLD_FORMS =
            "高髙 崎﨑 辺邊 辺邉 沢澤 浜濱 浜濵 島嶋 広廣 富冨 斎齋 斉齊 桜櫻 渡渡 恵惠 静靜 真眞 実實 清淸 昭昭 条條 国國 黒黑 節節 律律 瀬瀨 渋澁 郎郞 祐祐";
    private static final List<String> LANDS = List.of(
            "40130:福岡市",
            "40131:福岡市東区",
            "40133:福岡市中央区",
            "40203:久留米市",
            "40101:北九州市門司区",
            "40109:北九州市八幡西区",
            "40202:大牟田市",
            "40205:飯塚市",
            "40218:春日市",
            "41201:佐賀市");
    private static final List<String> FOREIGN = List.of(
            "NGUYEN VAN ANH:グエン ヴァン アイン",
            "TRAN THI LAN:チャン ティ ラン",
            "SMITH JOHN ROBERT:スミス ジョン ロバート",
            "GARCIA MARIA LUISA FERNANDEZ:ガルシア マリア ルイサ フェルナンデス",
            "KUMAR RAJESH:クマール ラジェシュ",
            "SANTOS ANA PAULA:サントス アナ パウラ",
            "KIM MIN JUN:キム ミンジュン",
            "GURUNG SITA DEVI:グルン シタ デビ");
    private static final int CUT = 10;

    private final Random random;
    private final int rate;
    private int next;

    private HospitalRegister(long seed, int rate) {
        this.random = new Random(seed);
        this.rate = rate;
    }

    private record Somebody(
            String family,
            String given,
            String familyKana,
            String givenKana,
            int sex,
            int year,
            int month,
            int day,
            String land,
            String town,
            String block,
            String hospital,
            String chart) {}

    /// @param rate 1 for usual slips, 3 for three times as many
    static PersonFile of(long seed, int persons, int rate) {
        return new HospitalRegister(seed, rate).make(persons);
    }

    private PersonFile make(int persons) {
        var file = new PersonFile(
                "family_name",
                "given_name",
                "family_kana",
                "given_kana",
                "sex",
                "birth_date",
                "municipality",
                "address",
                "hospital",
                "chart_no",
                "source");
        for (int p = 0; p < persons; p++) {
            var somebody = random.nextInt(60) == 0 ? foreigner() : somebody();
            reports(file, "j" + next++, somebody);
            if (random.nextInt(150) == 0) {
                reports(file, "j" + next++, twin(somebody));
            }
        }
        return file;
    }

    private void reports(PersonFile file, String person, Somebody somebody) {
        int records = random.nextInt(100) < 55 ? 1 : 2 + random.nextInt(random.nextInt(4) + 1);
        var now = somebody;
        file.add(person, row(now, now.hospital(), now.chart(), false));
        for (int r = 1; r < records; r++) {
            now = later(now);
            boolean sameHospital = random.nextInt(100) < 25;
            boolean death = r == records - 1 && random.nextInt(100) < 30;
            file.add(
                    person,
                    row(now, sameHospital ? now.hospital() : hospital(), sameHospital ? now.chart() : chart(), death));
        }
    }

    private Somebody somebody() {
        boolean male = random.nextBoolean();
        String family = "";
        String familyKana = "";
        for (var part : List.of(pick(FAMILY_HEADS), pick(FAMILY_TAILS))) {
            family += part.substring(0, part.indexOf(':'));
            familyKana += reading(part, 0);
        }
        String given = "";
        String givenKana = "";
        for (var part : random.nextInt(6) == 0
                ? List.of(pick(male ? MALE : FEMALE))
                : List.of(pick(male ? MALE : FEMALE), pick(male ? MALE : FEMALE))) {
            given += part.substring(0, part.indexOf(':'));
            givenKana += reading(part, 0);
        }
        return born(family, given, familyKana, givenKana, male ? 1 : 2);
    }

    private Somebody foreigner() {
        String[] forms = FOREIGN.get(random.nextInt(FOREIGN.size())).split(":");
        boolean latin = random.nextBoolean();
        String written = latin ? forms[0] : forms[1];
        int blank = written.indexOf(' ');
        int kanaBlank = forms[1].indexOf(' ');
        return born(
                written.substring(0, blank),
                written.substring(blank + 1),
                forms[1].substring(0, kanaBlank),
                forms[1].substring(kanaBlank + 1),
                1 + random.nextInt(2));
    }

    private Somebody born(String family, String given, String familyKana, String givenKana, int sex) {
        return new Somebody(
                family,
                given,
                familyKana,
                givenKana,
                sex,
                1926 + (int) (65 * Math.pow(random.nextDouble(), 1.3)),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                LANDS.get(random.nextInt(LANDS.size())),
                pick(FAMILY_HEADS).charAt(0) + "" + pick(FAMILY_TAILS).charAt(0) + "町",
                (1 + random.nextInt(9)) + "-" + (1 + random.nextInt(30)) + "-" + (1 + random.nextInt(20)),
                hospital(),
                chart());
    }

    private Somebody twin(Somebody one) {
        var other = somebody();
        return new Somebody(
                one.family(),
                other.given(),
                one.familyKana(),
                other.givenKana(),
                other.sex(),
                one.year(),
                one.month(),
                one.day(),
                one.land(),
                one.town(),
                one.block(),
                hospital(),
                chart());
    }

    private static String reading(String part, int which) {
        String[] readings = part.substring(part.indexOf(':') + 1).split(",");
        return readings[Math.min(which, readings.length - 1)];
    }

    private String pick(List<String> list) {
        return list.get((int) (list.size() * Math.pow(random.nextDouble(), 1.4)));
    }

    private String hospital() {
        return "40%03d".formatted(1 + (int) (60 * Math.pow(random.nextDouble(), 2)));
    }

    private String chart() {
        return String.valueOf(100_000 + random.nextInt(900_000));
    }

    private boolean slips(int perThousand) {
        return random.nextInt(1000) < perThousand * rate;
    }

    /// What happens to a person between two reports: a move, a marriage.
    private Somebody later(Somebody one) {
        boolean moves = slips(40);
        boolean marries = one.sex() == 2 && slips(20);
        var other = somebody();
        return new Somebody(
                marries ? other.family() : one.family(),
                one.given(),
                marries ? other.familyKana() : one.familyKana(),
                one.givenKana(),
                one.sex(),
                one.year(),
                one.month(),
                one.day(),
                moves ? LANDS.get(random.nextInt(LANDS.size())) : one.land(),
                moves ? other.town() : one.town(),
                moves ? other.block() : one.block(),
                one.hospital(),
                one.chart());
    }

    private Map<String, String> row(Somebody one, String hospital, String chart, boolean death) {
        String family = slips(8)
                ? swapped(one.family(), LOOKS_ALIKE)
                : slips(40) ? swapped(one.family(), OLD_FORMS) : one.family();
        String given = slips(10)
                ? swapped(one.given(), LOOKS_ALIKE)
                : slips(15) ? swapped(one.given(), OLD_FORMS) : one.given();
        String familyKana = slips(8) ? misread(one.family(), one.familyKana()) : one.familyKana();
        String givenKana = slips(15) ? misread(one.given(), one.givenKana()) : one.givenKana();
        if (slips(2)) {
            String name = family;
            family = given;
            given = name;
        }
        var row = new LinkedHashMap<String, String>();
        row.put("family_name", cut(family));
        row.put("given_name", cut(given));
        boolean noKana = death && random.nextInt(100) < 40;
        row.put("family_kana", noKana ? "" : cut(familyKana));
        row.put("given_kana", noKana ? "" : cut(givenKana));
        row.put("sex", String.valueOf(slips(2) ? 3 - one.sex() : one.sex()));
        row.put("birth_date", birth(one));
        row.put("municipality", one.land().substring(0, 5));
        row.put(
                "address",
                slips(30)
                        ? one.land().substring(6) + one.town()
                        : one.land().substring(6) + one.town() + block(one.block()));
        row.put("hospital", death && random.nextInt(3) == 0 ? "" : hospital);
        row.put("chart_no", death ? "" : slips(6) ? digit(chart) : chart);
        row.put("source", death ? "death" : "notification");
        return row;
    }

    private String block(String block) {
        String[] parts = block.split("-");
        return switch (random.nextInt(4)) {
            case 0 -> parts[0] + "丁目" + parts[1] + "番" + parts[2] + "号";
            case 1 -> "%s丁目%s-%s".formatted(parts[0], parts[1], parts[2]);
            default -> block;
        };
    }

    private String birth(Somebody one) {
        int year = one.year();
        int month = one.month();
        int day = one.day();
        if (slips(3)) {
            year += List.of(63, -63, 14, -14, 30, -30).get(random.nextInt(6));
        }
        if (slips(4) && day <= 12) {
            int was = month;
            month = day;
            day = was;
        }
        if (slips(3)) {
            month = 1;
            day = 1;
        }
        String text = "%04d%02d%02d".formatted(year, month, day);
        return slips(8) ? digit(text) : text;
    }

    private String digit(String digits) {
        int at = random.nextInt(digits.length());
        return digits.substring(0, at) + random.nextInt(10) + digits.substring(at + 1);
    }

    private static String cut(String name) {
        return name.length() <= CUT ? name : name.substring(0, CUT);
    }

    private String swapped(String name, String pairs) {
        var fitting = new ArrayList<String>();
        for (String pair : pairs.split(" ")) {
            if (name.indexOf(pair.charAt(0)) >= 0) {
                fitting.add(pair);
            }
        }
        if (fitting.isEmpty()) {
            return name;
        }
        String pair = fitting.get(random.nextInt(fitting.size()));
        return name.replace(pair.charAt(0), pair.charAt(1));
    }

    /// The name read with another reading of its characters, or with a slip of one kana.
    private String misread(String name, String kana) {
        var read = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            String character = name.substring(i, i + 1);
            var parts = new ArrayList<>(i == 0 ? FAMILY_HEADS : FAMILY_TAILS);
            parts.addAll(MALE);
            parts.addAll(FEMALE);
            parts.stream()
                    .filter(part -> part.startsWith(character + ":"))
                    .findFirst()
                    .ifPresent(part -> read.append(reading(part, 1)));
        }
        boolean whole = !read.isEmpty() && !read.toString().equals(kana);
        return whole || kana.length() < 2
                ? read.toString()
                : kana.replaceAll("ウ$|ー", "") + (kana.length() > 4 ? "" : "ウ");
    }
}
