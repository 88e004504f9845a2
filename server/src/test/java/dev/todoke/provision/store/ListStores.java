package dev.todoke.provision.store;

import dev.todoke.database.DataFolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/// List stores for tests of the desks.
public final class ListStores {

    private ListStores() {}

    public static ListStore of(JdbcClient jdbc, DataFolder folder) {
        return new ListStore(jdbc, new ListVault(folder));
    }
}
