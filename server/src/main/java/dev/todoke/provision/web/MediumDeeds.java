package dev.todoke.provision.web;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.Command;
import dev.todoke.provision.DeliveryCommand;
import dev.todoke.provision.delivery.Carriage;
import dev.todoke.provision.delivery.CostBearer;
import dev.todoke.provision.delivery.MediumKind;
import dev.todoke.provision.delivery.Part;
import dev.todoke.web.NoSuchPage;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/// Reads the forms of the media page into commands (媒体の画面の読み取り).
record MediumDeeds(Map<String, String> sent) {

    MediumDeeds {
        sent = Map.copyOf(sent);
    }

    Command register() {
        return new DeliveryCommand.RegisterMedium(
                code(MediumKind.values(), "kind"), code(Part.values(), "part"), text("serial"), text("replaces"));
    }

    /// A deed on one medium, by the name of its form.
    Command of(String deed, String number) {
        return switch (deed) {
            case "send" ->
                new DeliveryCommand.SendMedium(number, code(Carriage.values(), "carriage"), text("tracking"), day());
            case "back" -> new DeliveryCommand.TakeMediumBack(number, day());
            case "check" ->
                new DeliveryCommand.CheckMedium(
                        number, text("readable").equals("yes"), code(CostBearer.values(), "bearer"), text("found"));
            case "destroy" -> new DeliveryCommand.DestroyMedium(number, day(), text("method"), text("witness"));
            default -> throw new NoSuchPage();
        };
    }

    Command listDestruction() {
        return new DeliveryCommand.FixListDestruction(day());
    }

    private String text(String name) {
        return sent.getOrDefault(name, "").strip();
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(text("on"));
        } catch (DateTimeParseException _) {
            return LocalDate.MAX; // the rules refuse a day that is yet to come
        }
    }

    private <T extends Coded> T code(T[] values, String name) {
        return Coded.find(values, text(name)).orElseThrow(NoSuchPage::new);
    }
}
