package dev.todoke.provision.web;

import dev.todoke.provision.store.ApplicationStore;
import java.util.List;

/// Provisions that wait for the registry room or have left it (抽出の一覧).
public record ExtractionListPage(List<ApplicationStore.Line> lines) {

    public ExtractionListPage {
        lines = List.copyOf(lines);
    }
}
