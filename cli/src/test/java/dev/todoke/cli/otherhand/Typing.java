package dev.todoke.cli.otherhand;

import java.util.List;
import java.util.Random;

/// Slips of the fingers, of the ear and of reading machines in latin text (欧文の誤記).
final class Typing {

    private static final List<String> SOUNDS = List.of(
            "ph:f", "f:ph", "ck:k", "k:ck", "c:k", "ie:y", "y:ie", "ee:ea", "ea:ee", "s:z", "z:s", "th:t", "x:cks",
            "ough:o", "gh:g", "w:wh", "i:y", "y:i", "n:nn", "nn:n", "l:ll", "ll:l", "tt:t", "t:tt", "er:or", "on:en");
    private static final List<String> SHAPES = List.of(
            "m:rn", "rn:m", "l:1", "o:0", "5:s", "s:5", "cl:d", "d:cl", "0:o", "1:l", "u:v", "v:u", "h:b", "g:q", "i:l",
            "e:c", "8:3", "6:b", "nn:m", "w:vv");

    private final Random random;

    Typing(Random random) {
        this.random = random;
    }

    String slip(String text) {
        if (text.isEmpty()) {
            return text;
        }
        return switch (random.nextInt(10)) {
            case 0, 1 -> replaced(text, SOUNDS);
            case 2 -> replaced(text, SHAPES);
            case 3, 4 -> inserted(text);
            case 5, 6 -> deleted(text);
            case 7 -> exchanged(text);
            default -> substituted(text);
        };
    }

    private String replaced(String text, List<String> rules) {
        for (int tries = 0; tries < 12; tries++) {
            String[] rule = rules.get(random.nextInt(rules.size())).split(":", -1);
            int at = text.indexOf(rule[0]);
            if (at >= 0) {
                return text.substring(0, at) + rule[1] + text.substring(at + rule[0].length());
            }
        }
        return substituted(text);
    }

    private char like(char c) {
        return Character.isDigit(c) ? (char) ('0' + random.nextInt(10)) : (char) ('a' + random.nextInt(26));
    }

    String substituted(String text) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + like(text.charAt(at)) + text.substring(at + 1);
    }

    private String inserted(String text) {
        int at = random.nextInt(text.length());
        char c = random.nextInt(12) == 0 ? ' ' : like(text.charAt(at));
        return text.substring(0, at) + c + text.substring(at);
    }

    private String deleted(String text) {
        int at = random.nextInt(text.length());
        return text.length() == 1 ? text : text.substring(0, at) + text.substring(at + 1);
    }

    String exchanged(String text) {
        if (text.length() < 2) {
            return text;
        }
        int at = random.nextInt(text.length() - 1);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }
}
