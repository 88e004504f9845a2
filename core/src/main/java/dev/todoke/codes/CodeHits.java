package dev.todoke.codes;

import java.util.List;

/// What a search found (検索結果): the nearest codes, and how many there are in all.
public record CodeHits(List<CodeHit> nearest, int total) {

    public static final CodeHits NONE = new CodeHits(List.of(), 0);

    public CodeHits {
        nearest = List.copyOf(nearest);
    }
}
