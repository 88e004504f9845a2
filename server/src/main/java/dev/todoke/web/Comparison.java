package dev.todoke.web;

import java.util.List;

/// Two records side by side (横に並べた比較).
public record Comparison(String caption, String leftTitle, String rightTitle, List<Compared> rows, boolean weights) {

    public Comparison {
        rows = List.copyOf(rows);
    }
}
