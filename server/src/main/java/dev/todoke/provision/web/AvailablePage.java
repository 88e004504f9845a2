package dev.todoke.provision.web;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.Layout;
import dev.todoke.provision.application.LegalBasis;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What can be asked for, and by whom (利用できる情報, A-01).
public record AvailablePage(
        List<LegalBasis> bases, List<ClosingSummary> years, List<Layout.Item> items, boolean english) {

    public AvailablePage {
        bases = List.copyOf(bases);
        years = List.copyOf(years);
        items = List.copyOf(items);
    }

    public List<String> kinds(Set<KindOfData> kinds) {
        return Arrays.stream(KindOfData.values())
                .filter(kinds::contains)
                .map(KindOfData::code)
                .toList();
    }

    public String closedAt(ClosingSummary closing) {
        return HistoryLine.at(closing.closedAt());
    }
}
