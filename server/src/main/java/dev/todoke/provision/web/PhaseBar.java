package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.Phase;
import dev.todoke.provision.application.Article;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The phase bar of an application (進み具合の段階).
@Component
class PhaseBar {

    private final MessageSource messages;

    PhaseBar(MessageSource messages) {
        this.messages = messages;
    }

    /// Empty when the application ended before its end: a bar would promise steps that will not come.
    ///
    /// A request under article 20 is never heard by the council; the step is left out.
    List<dev.todoke.web.Phase> of(Application application, Locale locale) {
        var phase = application.phase();
        boolean heard = !application.draft().text("article").equals(Article.HOSPITAL.code());
        if (phase == Phase.WITHDRAWN || phase == Phase.REFUSED) {
            return List.of();
        }
        return Arrays.stream(Phase.Stage.values())
                .filter(stage -> stage != Phase.Stage.END && (heard || stage != Phase.Stage.COUNCIL))
                .map(stage -> new dev.todoke.web.Phase(
                        String.valueOf(messages.getMessage("provision.stage." + stage.code(), null, locale)),
                        state(stage, phase)))
                .toList();
    }

    private static dev.todoke.web.Phase.State state(Phase.Stage stage, Phase phase) {
        int order = stage.compareTo(phase.stage());
        if (order == 0) {
            return dev.todoke.web.Phase.State.CURRENT;
        }
        return order < 0 ? dev.todoke.web.Phase.State.DONE : dev.todoke.web.Phase.State.AHEAD;
    }
}
