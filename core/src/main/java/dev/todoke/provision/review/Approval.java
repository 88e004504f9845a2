package dev.todoke.provision.review;

import dev.todoke.provision.application.ApplicationDocument;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.Range;
import dev.todoke.provision.application.UsePeriod;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/// What was approved (応諾の内容): the only source from which an extraction may take its columns and rows.
///
/// @param protection k that the file must reach; missing in texts written before it was asked for
/// @param facility code of the hospital under article 20, empty for others; missing in texts written before it was kept
public record Approval(
        Article article,
        KindOfData kind,
        Range range,
        SortedSet<Integer> items,
        UsePeriod period,
        String facility,
        Protection protection) {

    public Approval {
        protection = Objects.requireNonNullElse(protection, Protection.NONE);
        facility = Objects.requireNonNullElse(facility, "");
        items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
    }

    public Approval(Article article, KindOfData kind, Range range, SortedSet<Integer> items, UsePeriod period) {
        this(article, kind, range, items, period, "");
    }

    public Approval(
            Article article,
            KindOfData kind,
            Range range,
            SortedSet<Integer> items,
            UsePeriod period,
            String facility) {
        this(article, kind, range, items, period, facility, Protection.NONE);
    }

    /// The same with the k that the decision asks for.
    public Approval with(Protection asked) {
        return new Approval(article, kind, range, items, period, facility, asked);
    }

    /// Everything asked for but the items the decision withholds.
    public static Approval of(ApplicationDocument asked, SortedSet<Integer> withheld) {
        return of(asked, withheld, asked.period());
    }

    /// The same with the period cut to what the law allows.
    public static Approval of(ApplicationDocument asked, SortedSet<Integer> withheld, UsePeriod period) {
        var items = new TreeSet<>(asked.items());
        items.removeAll(withheld);
        return new Approval(asked.article(), asked.kind(), asked.range(), items, period, asked.facility());
    }
}
