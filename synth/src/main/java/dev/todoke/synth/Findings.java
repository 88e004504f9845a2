package dev.todoke.synth;

import dev.todoke.codes.Topography;
import dev.todoke.notification.Item;

/// Plants a value that the checks must find (検査で見つかるべき記載).
final class Findings {

    private final TumourMaker tumours;

    Findings(TumourMaker tumours) {
        this.tumours = tumours;
    }

    void plant(NotificationRow row, Draw draw) {
        switch (draw.below(12)) {
            case 0 -> row.put(Item.LATERALITY, isPaired(row) ? "7" : "1");
            case 1 -> row.put(Item.EXTENT_BEFORE_TREATMENT, "660");
            case 2 ->
                row.put(Item.DIAGNOSIS_DATE, row.value(Item.DIAGNOSIS_DATE).substring(0, 4) + "0231");
            case 3 -> row.put(Item.DETECTION, "2");
            case 4 -> row.put(Item.KANA_NAME, Kana.halfWidth(row.value(Item.KANA_NAME)));
            case 5 -> row.put(Item.SEX, Home.wide(row.value(Item.SEX)));
            case 6 ->
                row.put(Item.OPERATION_RESULT, row.value(Item.OPERATION_RESULT).equals("6") ? "1" : "6");
            case 7 -> row.put(Item.SURGERY, "9");
            case 8 -> row.put(Item.NAME, row.value(Item.NAME).replace("　", "").replace(" ", ""));
            case 9 -> row.put(Item.MORPHOLOGY, row.value(Item.MORPHOLOGY).substring(0, 5));
            case 10 -> row.put(Item.BASIS, "");
            default -> row.put(Item.EXTENT_AFTER_SURGERY, "400");
        }
    }

    private boolean isPaired(NotificationRow row) {
        return Topography.of(row.value(Item.TOPOGRAPHY)).map(tumours::isPaired).orElse(false);
    }
}
