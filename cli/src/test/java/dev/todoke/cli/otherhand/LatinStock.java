package dev.todoke.cli.otherhand;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Names and places in latin letters, common ones and made-up rare ones (欧文の名の一覧).
final class LatinStock {

    private static final List<String> FAMILY = List.of(("smith jones williams brown taylor davies wilson evans thomas"
                    + " johnson roberts walker wright robinson thompson white hughes edwards green hall wood harris"
                    + " lewis martin jackson clarke clark turner hill scott cooper morris ward moore king watson baker"
                    + " morgan patel young allen mitchell james anderson phillips lee bell parker davis nguyen white"
                    + " o'brien mcdonald campbell stewart murphy kelly ryan o'connor macleod fraser webb rogers gray"
                    + " palmer holmes mills foster chapman reynolds barker dixon hunt fisher knight marshall harvey"
                    + " armstrong howell fletcher hawkins douglas pearce nicholson lambert fitzgerald whitehead"
                    + " van-der-berg de-silva smith-jones clifton-brown st-john")
            .split(" "));
    private static final List<String> MALE = List.of(("james john robert michael william david richard joseph thomas"
                    + " charles christopher daniel matthew anthony mark steven andrew kenneth joshua george kevin brian"
                    + " edward ronald timothy jason jeffrey ryan jacob nicholas eric jonathan stephen larry justin"
                    + " scott benjamin samuel gregory alexander patrick frank raymond jack dennis henry arthur albert"
                    + " walter harold ernest alfred frederick lachlan mitchell bailey jayden riley")
            .split(" "));
    private static final List<String> FEMALE = List.of(("mary patricia jennifer linda elizabeth barbara susan jessica"
                    + " sarah karen lisa nancy margaret sandra ashley kimberly emily donna michelle carol amanda"
                    + " melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela anna ruth"
                    + " brenda pamela nicole katherine virginia catherine janet maria alice florence edith ethel ellen"
                    + " annie dorothy hannah chloe georgia isabella charlotte caitlin")
            .split(" "));
    private static final List<String> SYLLABLES = List.of(("ba ber bo bran cal car chi cla col dar del don dun ed el"
                    + " fa fen gar gil gra hal har hol ken kin la lan lin lo mac mar mel min mor nel nor or pa pen"
                    + " quin ra ren ri ros sal sha sto ta tor tre ul van ver wa wen wil yar zel")
            .split(" "));
    private static final List<String> ENDS =
            List.of("ton", "ley", "field", "man", "son", "er", "by", "well", "ham", "");
    private static final List<String> STREETS =
            List.of("street", "place", "crescent", "road", "avenue", "close", "circuit", "drive", "court", "way");

    private final Random random;
    private final List<String> rareFamily;
    private final List<String> rareGiven;
    private final List<String> suburbs;
    private final List<String> streetNames;

    LatinStock(Random random) {
        this.random = random;
        this.rareFamily = made(6000, 2);
        this.rareGiven = made(800, 1);
        this.suburbs = made(900, 2);
        this.streetNames = made(2500, 2);
    }

    private List<String> made(int count, int syllables) {
        return IntStream.range(0, count)
                .mapToObj(_ -> {
                    var word = new StringBuilder();
                    for (int s = 0; s < syllables; s++) {
                        word.append(any(SYLLABLES));
                    }
                    return word.append(any(ENDS)).toString();
                })
                .toList();
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// An index that favours small ones, as names do.
    private int skewed(int size) {
        return (int) (size * Math.pow(random.nextDouble(), 2.2));
    }

    String family() {
        return random.nextInt(100) < 55
                ? FAMILY.get(skewed(FAMILY.size())).replace('-', ' ').replace("smith jones", "smith-jones")
                : rareFamily.get(skewed(rareFamily.size()));
    }

    String given(boolean male) {
        var common = male ? MALE : FEMALE;
        return random.nextInt(100) < 90 ? common.get(skewed(common.size())) : rareGiven.get(skewed(rareGiven.size()));
    }

    String suburb() {
        return suburbs.get(skewed(suburbs.size()));
    }

    String street() {
        return any(streetNames) + " " + any(STREETS);
    }

    String estate() {
        return any(suburbs) + " " + any(streetNames);
    }
}
