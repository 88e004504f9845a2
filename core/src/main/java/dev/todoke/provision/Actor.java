package dev.todoke.provision;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Who gives a command (操作する人): an account with the roles it holds.
public record Actor(String account, SortedSet<ProvisionRole> roles) {

    public Actor {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    public static Actor of(String account, ProvisionRole... roles) {
        return new Actor(account, new TreeSet<>(Set.of(roles)));
    }
}
