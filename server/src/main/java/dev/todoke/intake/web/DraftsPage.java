package dev.todoke.intake.web;

import dev.todoke.intake.ItemField;
import dev.todoke.intake.Printed;
import dev.todoke.intake.desk.DraftDesk;
import dev.todoke.notification.Item;
import dev.todoke.web.Pager;
import java.util.List;
import java.util.Locale;

/// The notifications that are being typed (入力中の届出の一覧).
///
/// @param complete how many of those shown have no error
record DraftsPage(Pager pager, List<Line> lines, long complete) {

    /// One of them.
    record Line(
            long id, String chartNumber, String site, String diagnosed, DraftPage.Standing standing, String savedAt) {}

    static DraftsPage of(List<DraftDesk.Checked> drafts, Pager pager, Locale locale) {
        return new DraftsPage(
                pager,
                drafts.stream().map(d -> line(d, locale)).toList(),
                drafts.stream().filter(DraftDesk.Checked::isComplete).count());
    }

    private static Line line(DraftDesk.Checked checked, Locale locale) {
        var record = checked.draft().record();
        String site = record.value(Item.TOPOGRAPHY);
        return new Line(
                checked.draft().id(),
                record.value(Item.CHART_NUMBER),
                (site + " " + Printed.topography(site, locale)).strip(),
                ItemField.echo(Item.DIAGNOSIS_DATE, record.value(Item.DIAGNOSIS_DATE), locale),
                DraftPage.standing(checked),
                Printed.time(checked.draft().savedAt()));
    }
}
