package dev.todoke.workbench.web;

import dev.todoke.web.OwnSheet;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lists in the record a page shows (画面の中の一覧), in the order of its components.
record TablesOfPage(List<PlainTable> tables, Optional<Pager> pager) {

    private static final int DEPTH = 2;

    TablesOfPage {
        tables = List.copyOf(tables);
    }

    /// @param page what the controller put into the model; no tables when it is no record of ours
    static TablesOfPage of(@Nullable Object page) {
        var tables = new ArrayList<PlainTable>();
        var pagers = new ArrayList<Pager>();
        if (page instanceof Record shown && !(page instanceof OwnSheet)) {
            collect(shown, 0, tables, pagers);
        }
        return new TablesOfPage(tables, pagers.stream().findFirst());
    }

    private static void collect(Record page, int depth, List<PlainTable> tables, List<Pager> pagers) {
        for (var component : page.getClass().getRecordComponents()) {
            switch (value(page, component)) {
                case PlainTable table -> tables.add(table);
                case Pager pager -> pagers.add(pager);
                case List<?> list ->
                    list.forEach(one -> {
                        if (one instanceof PlainTable table) {
                            tables.add(table);
                        }
                    });
                case Optional<?> maybe
                when maybe.isPresent() && maybe.get() instanceof PlainTable table -> tables.add(table);
                case Record inner when depth < DEPTH -> collect(inner, depth + 1, tables, pagers);
                case null, default -> {}
            }
        }
    }

    private static @Nullable Object value(Record page, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(page);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's accessor answers: " + component.getName(), e);
        }
    }
}
