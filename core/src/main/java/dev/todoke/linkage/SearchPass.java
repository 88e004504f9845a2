package dev.todoke.linkage;

import java.util.List;

/// One way of finding candidate pairs (検索の段): records that agree on all its keys. A key with a missing part finds
/// nothing.
public record SearchPass(int number, List<SearchKey> keys) {

    public SearchPass {
        keys = List.copyOf(keys);
    }
}
