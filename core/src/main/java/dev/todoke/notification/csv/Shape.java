package dev.todoke.notification.csv;

import dev.todoke.notification.Item;

/// What the values of an item look like from afar (値の形), only to notice that whole columns stand in the wrong place.
enum Shape {
    ONE_DIGIT,
    TWO_DIGITS,
    THREE_DIGITS,
    SIX_DIGITS,
    EIGHT_DIGITS,
    SITE_CODE,
    KANA,
    /// Free text: says nothing about its place.
    ANY;

    static Shape of(Item item) {
        return switch (item) {
            case CHART_NUMBER, NAME, ADDRESS, TOPOGRAPHY_TEXT, MORPHOLOGY_TEXT, REMARKS, DEATH_DATE -> ANY;
            case KANA_NAME -> KANA;
            case BIRTH_DATE, DIAGNOSIS_DATE -> EIGHT_DIGITS;
            case PREFECTURE -> TWO_DIGITS;
            case TOPOGRAPHY -> SITE_CODE;
            case MORPHOLOGY -> SIX_DIGITS;
            case EXTENT_BEFORE_TREATMENT, EXTENT_AFTER_SURGERY -> THREE_DIGITS;
            default -> ONE_DIGIT;
        };
    }

    boolean fits(String value) {
        return switch (this) {
            case ONE_DIGIT -> digits(value, 1);
            case TWO_DIGITS -> digits(value, 2);
            case THREE_DIGITS -> digits(value, 3);
            case SIX_DIGITS -> digits(value, 6);
            case EIGHT_DIGITS -> digits(value, 8);
            case SITE_CODE -> value.length() >= 4 && value.charAt(0) == 'C' && Character.isDigit(value.charAt(1));
            case KANA -> !value.isEmpty() && value.charAt(0) >= 'ァ' && value.charAt(0) <= 'ヿ';
            case ANY -> true;
        };
    }

    private static boolean digits(String value, int count) {
        if (value.length() != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
