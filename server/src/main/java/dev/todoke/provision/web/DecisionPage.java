package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.GrantedPeriod;
import dev.todoke.provision.Phase;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.application.ApplicationDocument;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.Layout;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.web.Choice;
import java.util.List;

/// What the decider sees (決裁の画面): what is asked for, what the council said, and the items that can be
/// withheld.
public record DecisionPage(
        String id,
        String number,
        String title,
        boolean open,
        boolean request,
        String article,
        String kind,
        String purpose,
        String years,
        String until,
        String council,
        List<String> conditions,
        List<Choice> items,
        boolean anonymised) {

    public DecisionPage {
        conditions = List.copyOf(conditions);
        items = List.copyOf(items);
    }

    static DecisionPage of(Application application) {
        var document = application.document();
        var council = application
                .last(ReviewEvent.CouncilResultRecorded.class)
                .map(ReviewEvent.CouncilResultRecorded::result);
        return new DecisionPage(
                application.id(),
                application.numberText(),
                application.submitted().text("title"),
                application.phase() == Phase.DECISION,
                document.filter(d -> d.article() == Article.HOSPITAL).isPresent(),
                document.map(d -> d.basis().nameJa()).orElse(""),
                document.map(d -> d.kind().ja()).orElse(""),
                application.submitted().text("purpose"),
                String.join("、", application.submitted().choices("years")),
                document.map(_ -> until(application)).orElse(""),
                council.map(result -> result.outcome().ja() + "(" + result.meeting() + ")")
                        .orElse(""),
                council.map(result -> result.conditions()).orElse(List.of()),
                document.map(DecisionPage::items).orElse(List.of()),
                document.filter(d -> d.kind() == KindOfData.ANONYMISED).isPresent());
    }

    /// The last day of use as it would be granted now.
    private static String until(Application application) {
        var day = OfficeDay.of(application.history().getLast().at());
        return GrantedPeriod.of(application, day).end().toString();
    }

    private static List<Choice> items(ApplicationDocument document) {
        return document.items().stream()
                .map(Layout::item)
                .map(item -> Choice.coded(Integer.toString(item.number()), item.nameJa()))
                .toList();
    }
}
