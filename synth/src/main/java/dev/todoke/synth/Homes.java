package dev.todoke.synth;

import dev.todoke.kernel.Prefecture;
import java.util.List;

/// Invents addresses (住所の生成). The towns are common words of Japanese place names, put together by the seed.
final class Homes {

    private static final List<String> HEADS = List.of(
            "本", "新", "東", "西", "南", "北", "中", "上", "下", "元", "緑", "桜", "松", "梅", "竹", "栄", "旭", "幸", "泉", "若葉", "青葉",
            "朝日", "富士見", "千代", "永", "高", "大", "小", "平", "長", "白", "赤", "清", "福", "吉", "春");
    private static final List<String> TAILS = List.of("町", "原", "島", "田", "山", "川", "浜", "台", "ヶ丘", "野", "崎", "宮");
    private static final List<String> BUILDINGS = List.of("コーポ緑", "ハイツ桜", "市営住宅", "メゾン光", "レジデンス泉");

    private final Areas areas;

    Homes(Areas areas) {
        this.areas = areas;
    }

    Home at(Place place, Draw draw) {
        if (place.isAbroad()) {
            return new Home(place, "", 0, 0, 0, "");
        }
        int towns = 12 + (int) Math.min(60, place.weight() * 300);
        int town = draw.below(towns);
        long shape = Draw.hash(place.code().hashCode(), town);
        String head = HEADS.get((int) Long.remainderUnsigned(shape, HEADS.size()));
        String tail = TAILS.get((int) Long.remainderUnsigned(shape >>> 20, TAILS.size()));
        boolean rural = place.ageing() > 0.2;
        int chome = rural && (shape & 1) == 0 ? 0 : draw.between(1, 5);
        String building = draw.chance(rural ? 0.03 : 0.16)
                ? draw.pick(BUILDINGS) + draw.between(1, 9) + "０" + draw.between(1, 9)
                : "";
        return new Home(
                place,
                (chome == 0 ? "大字" : "") + head + tail,
                chome,
                draw.between(1, chome == 0 ? 1900 : 28),
                draw.between(1, 24),
                Home.wide(building));
    }

    /// Somewhere in a prefecture outside the plan.
    Home far(String prefecture, Draw draw) {
        return at(draw.pick(areas.of(new Prefecture(prefecture))), draw);
    }
}
