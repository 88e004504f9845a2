package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.DeliveryEvent;
import dev.todoke.provision.ListState;
import dev.todoke.provision.MediaRegister;
import dev.todoke.provision.delivery.Carriage;
import dev.todoke.provision.delivery.CostBearer;
import dev.todoke.provision.delivery.MediumKind;
import dev.todoke.provision.delivery.Part;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import java.util.List;

/// The media of one delivery (提供の媒体, O-07): each with its number, what is on it, where it is, and what can
/// be done.
///
/// @param destroyBy last day on which the applicant's list may exist, empty without one
public record MediaPage(
        String id,
        String number,
        List<Line> lines,
        List<CommandKind> open,
        List<Choice> kinds,
        List<Choice> parts,
        List<Choice> carriages,
        List<Choice> bearers,
        List<Choice> unreadable,
        String destroyBy) {

    public MediaPage {
        lines = List.copyOf(lines);
        open = List.copyOf(open);
        kinds = List.copyOf(kinds);
        parts = List.copyOf(parts);
        carriages = List.copyOf(carriages);
        bearers = List.copyOf(bearers);
        unreadable = List.copyOf(unreadable);
    }

    /// One medium (媒体の1行).
    ///
    /// @param state code of where it is
    /// @param news what the newest event says: tracking number, fault, method
    public record Line(
            String number,
            String kind,
            String part,
            String sha256,
            String serial,
            String replaces,
            String state,
            String news) {

        static Line of(MediaRegister.Entry entry) {
            var medium = entry.medium();
            return new Line(
                    medium.number(),
                    medium.kind().code(),
                    medium.part().code(),
                    medium.sha256(),
                    medium.serial(),
                    medium.replaces(),
                    entry.state().code(),
                    newest(entry.last()));
        }
    }

    static MediaPage of(Application application, List<CommandKind> open, PageWords words) {
        var register = new MediaRegister(application);
        return new MediaPage(
                application.id(),
                application.numberText(),
                lines(application),
                open,
                List.of(MediumKind.values()).stream()
                        .map(kind -> Choice.of(kind.code(), words.say("provision.medium-kind." + kind.code())))
                        .toList(),
                register.parts().stream()
                        .map(part -> Choice.of(part.code(), words.say("provision.part." + part.code())))
                        .toList(),
                List.of(Carriage.values()).stream()
                        .map(way -> Choice.of(way.code(), words.say("provision.carriage." + way.code())))
                        .toList(),
                List.of(CostBearer.values()).stream()
                        .map(bearer -> Choice.of(bearer.code(), words.say("provision.bearer." + bearer.code())))
                        .toList(),
                register.media().stream()
                        .filter(entry ->
                                entry.last() instanceof DeliveryEvent.MediumChecked checked && !checked.readable())
                        .map(entry -> Choice.of(
                                entry.medium().number(), entry.medium().number()))
                        .toList(),
                new ListState(application).list().isEmpty()
                        ? ""
                        : new ListState(application)
                                .destroyBy()
                                .map(Object::toString)
                                .orElse(""));
    }

    static List<Line> lines(Application application) {
        return new MediaRegister(application).media().stream().map(Line::of).toList();
    }

    private static String newest(DeliveryEvent event) {
        return switch (event) {
            case DeliveryEvent.MediumSent sent ->
                sent.on() + " " + sent.carriage().ja() + " " + sent.tracking();
            case DeliveryEvent.MediumReported reported -> reported.why();
            case DeliveryEvent.MediumReturned back -> back.on().toString();
            case DeliveryEvent.MediumChecked checked ->
                checked.found() + "(費用: " + checked.bearer().ja() + ")";
            case DeliveryEvent.MediumDestroyed gone -> gone.on() + " " + gone.method() + " " + gone.witness();
            default -> "";
        };
    }

    public boolean can(String command) {
        return open.stream().anyMatch(kind -> kind.code().equals(command));
    }

    public boolean onePart() {
        return parts.stream().anyMatch(part -> part.value().equals(Part.WHOLE.code()));
    }
}
