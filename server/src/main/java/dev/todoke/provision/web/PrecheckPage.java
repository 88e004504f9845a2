package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.ConsultationEvent;
import dev.todoke.provision.Phase;
import java.util.List;
import java.util.Map;

/// A draft that the desk looks at before it is handed in (申出文書の確認): each part with room for a remark.
///
/// @param note what the applicant wants looked at
/// @param open sentences of what the machine finds missing
public record PrecheckPage(
        String id,
        String title,
        String note,
        List<DocumentView.Section> parts,
        List<String> open,
        Map<String, String> sent) {

    public PrecheckPage {
        parts = List.copyOf(parts);
        open = List.copyOf(open);
        sent = Map.copyOf(sent);
    }

    static PrecheckPage of(Application application, List<String> open, Map<String, String> sent) {
        return new PrecheckPage(
                application.id(),
                application.draft().text("title"),
                application
                        .last(ConsultationEvent.PrecheckAsked.class)
                        .map(ConsultationEvent.PrecheckAsked::note)
                        .orElse(""),
                application.phase() == Phase.PRECHECK
                        ? DocumentView.of(application.draft(), false).sections()
                        : List.of(),
                open,
                sent);
    }

    public String sent(String name) {
        return sent.getOrDefault(name, "");
    }
}
