package dev.todoke.provision.web;

import dev.todoke.provision.Actor;
import dev.todoke.provision.Application;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.ConsultationEvent;
import dev.todoke.provision.Phase;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.web.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Questions and answers before an application is handed in (事前相談), as applicant and desk see them.
///
/// @param base address of the application at this face
/// @param advice the desk's advice, newest first
public record ConsultationPage(
        String id,
        String base,
        String title,
        Phase phase,
        List<CommandKind> open,
        List<Said> said,
        List<Advice> advice,
        Map<String, String> sent) {

    /// One question or answer.
    ///
    /// @param role who said it, by code
    public record Said(String at, String role, String words) {}

    public record Advice(String at, Article article, KindOfData kind, String fee, boolean feasible, String note) {}

    public ConsultationPage {
        open = List.copyOf(open);
        said = List.copyOf(said);
        advice = List.copyOf(advice);
        sent = Map.copyOf(sent);
    }

    static ConsultationPage of(Application application, String base, Actor who, Map<String, String> sent) {
        return new ConsultationPage(
                application.id(),
                base,
                application.draft().text("title"),
                application.phase(),
                application.openTo(who),
                application.history().stream()
                        .flatMap(recorded -> words(recorded.event())
                                .map(words -> new Said(
                                        HistoryLine.at(recorded.at()),
                                        recorded.role().code(),
                                        words)))
                        .toList(),
                application.history().reversed().stream()
                        .filter(recorded -> recorded.event() instanceof ConsultationEvent.AdviceRecorded)
                        .map(recorded -> advice(
                                HistoryLine.at(recorded.at()), (ConsultationEvent.AdviceRecorded) recorded.event()))
                        .toList(),
                sent);
    }

    private static java.util.stream.Stream<String> words(dev.todoke.provision.Event event) {
        return switch (event) {
            case ConsultationEvent.ConsultationOpened(var _, var question) -> java.util.stream.Stream.of(question);
            case ConsultationEvent.ConsultationSaid(var words) -> java.util.stream.Stream.of(words);
            case ConsultationEvent.PrecheckAsked(var note) ->
                note.isEmpty() ? java.util.stream.Stream.of() : java.util.stream.Stream.of(note);
            default -> java.util.stream.Stream.of();
        };
    }

    private static Advice advice(String at, ConsultationEvent.AdviceRecorded event) {
        return new Advice(at, event.article(), event.kindOfData(), event.fee(), event.feasible(), event.note());
    }

    public boolean can(String command) {
        return open.stream().anyMatch(kind -> kind.code().equals(command));
    }

    public String sent(String name) {
        return sent.getOrDefault(name, "");
    }

    public List<Choice> articles() {
        return Arrays.stream(Article.values())
                .map(article -> Choice.of(article.code(), article.ja()))
                .toList();
    }

    public List<Choice> kinds() {
        return Arrays.stream(KindOfData.values())
                .map(kind -> Choice.of(kind.code(), kind.ja()))
                .toList();
    }
}
