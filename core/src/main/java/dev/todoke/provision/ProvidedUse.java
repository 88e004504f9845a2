package dev.todoke.provision;

import dev.todoke.provision.application.Draft;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One line of the public register of uses (提供した情報の利用の一覧): no personal data, and a person who applies in their own name
/// is not named.
///
/// @param ends last day of use, or the day it was stopped
/// @param state code: in-use, ended, stopped
public record ProvidedUse(
        String provision,
        String title,
        String organisation,
        String article,
        String kind,
        String begins,
        String ends,
        String state) {

    /// Applications whose data are or were used, in the order of their numbers.
    public static List<ProvidedUse> of(List<Application> applications) {
        return applications.stream()
                .flatMap(application -> use(application).stream())
                .sorted(Comparator.comparing(ProvidedUse::provision))
                .toList();
    }

    private static Optional<ProvidedUse> use(Application application) {
        return application
                .last(ReviewEvent.ProvisionNumbered.class)
                .filter(_ -> application.last(UseEvent.UseBegan.class).isPresent())
                .map(numbered -> line(application, numbered.number().value()));
    }

    private static ProvidedUse line(Application application, String number) {
        var approval = application.approval().orElseThrow();
        var text = application.submitted();
        return new ProvidedUse(
                number,
                text.text("title"),
                organisation(text),
                approval.article().code(),
                approval.kind().code(),
                application
                        .last(UseEvent.UseBegan.class)
                        .map(began -> began.from().toString())
                        .orElseThrow(),
                approval.period().end().toString(),
                state(application));
    }

    private static String organisation(Draft text) {
        return text.text("party").equals("person") ? "" : text.text("party-name");
    }

    private static String state(Application application) {
        if (application.last(UseEvent.ProvisionStopped.class).isPresent()) {
            return "stopped";
        }
        return application.phase() == Phase.IN_USE ? "in-use" : "ended";
    }
}
