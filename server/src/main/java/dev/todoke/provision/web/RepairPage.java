package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.application.Layout;
import dev.todoke.provision.desk.RepairLook;
import dev.todoke.provision.repair.Axis;
import dev.todoke.provision.repair.Ladders;
import dev.todoke.provision.repair.Repair;
import dev.todoke.provision.repair.RepairReport;
import dev.todoke.web.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Steps after the recipe: what the machine proposes, what would become of the file, and the choice
/// (匿名化の追加の手順).
///
/// @param asked what the decision says, as a number; 0 when it says nothing
/// @param chosen the steps that count now, in words
/// @param trial the steps wished for, as a list of none or one
public record RepairPage(
        String id,
        String number,
        String state,
        boolean open,
        int asked,
        boolean rowsMayGo,
        int k,
        List<String> chosen,
        List<Offer> offers,
        List<Offer> trial,
        List<AxisField> axes,
        boolean morphology,
        boolean cells,
        boolean rows) {

    /// A hidden field of a form.
    public record Field(String name, String value) {}

    /// Steps that can be chosen as they stand.
    ///
    /// @param kind of the proposal; empty for the extractor's own
    public record Offer(String kind, RepairLine line, List<Field> fields) {
        public Offer {
            fields = List.copyOf(fields);
        }
    }

    /// The levels of an axis to choose from.
    public record AxisField(String name, String label, String value, List<Choice> choices) {
        public AxisField {
            choices = List.copyOf(choices);
        }
    }

    public RepairPage {
        chosen = List.copyOf(chosen);
        offers = List.copyOf(offers);
        trial = List.copyOf(trial);
        axes = List.copyOf(axes);
    }

    static RepairPage of(Application application, RepairLook look, boolean open, Repair wish, boolean english) {
        var ladders = Ladders.shipped();
        return new RepairPage(
                application.id(),
                application.numberText(),
                look.state(),
                open,
                look.asked().k(),
                look.asked().rowsMayGo(),
                look.k(),
                look.chosen().isNone()
                        ? List.of()
                        : look.chosen().words(Ladders.named(look.chosen().edition()), english),
                look.proposals().stream()
                        .map(proposal -> offer(proposal.kind().code(), proposal.report(), english))
                        .toList(),
                look.trial().stream().map(report -> offer("", report, english)).toList(),
                Arrays.stream(Axis.values())
                        .filter(axis -> ladders.height(axis) > 0)
                        .map(axis -> field(axis, ladders, wish, english))
                        .toList(),
                wish.counted().contains(Axis.MORPHOLOGY),
                wish.isNone() || wish.cells(),
                wish.rows());
    }

    private static Offer offer(String kind, RepairReport report, boolean english) {
        return new Offer(kind, RepairLine.of(report, english), SentRepair.fields(report.repair()));
    }

    private static AxisField field(Axis axis, Ladders ladders, Repair wish, boolean english) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("0", english ? "as the recipe leaves it" : "匿名化の手順のまま"));
        for (int level = 1; level <= ladders.height(axis); level++) {
            choices.add(Choice.of(Integer.toString(level), ladders.nameOf(axis, level, english)));
        }
        var first = Layout.item(ladders.counted(axis).getFirst());
        return new AxisField(
                SentRepair.LEVEL + axis.code(),
                english ? first.nameEn() : axis.ja(),
                Integer.toString(wish.level(axis)),
                choices);
    }
}
