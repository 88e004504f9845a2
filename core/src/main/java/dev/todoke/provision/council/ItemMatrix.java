package dev.todoke.provision.council;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.DraftReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which method uses which item (項目と手法の対応), from the rows of field 5イ.2.
///
/// @param items asked for
/// @param methods in the order of the form
public record ItemMatrix(SortedSet<Integer> items, List<Method> methods) {

    /// One method with the items it uses (手法).
    public record Method(String name, SortedSet<Integer> items) {
        public Method {
            items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
        }
    }

    public ItemMatrix {
        items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
        methods = List.copyOf(methods);
    }

    public static ItemMatrix of(Draft draft) {
        var methods = new ArrayList<Method>();
        for (int row : draft.rows("methods")) {
            methods.add(new Method(draft.text("methods." + row + ".name"), DraftReader.itemsOfMethod(draft, row)));
        }
        return new ItemMatrix(DraftReader.items(draft), methods);
    }

    /// Items asked for that no method uses; none when no method names its items.
    public SortedSet<Integer> unused() {
        var unused = new TreeSet<>(items);
        methods.forEach(method -> unused.removeAll(method.items()));
        return methods.isEmpty() ? Collections.emptySortedSet() : unused;
    }
}
