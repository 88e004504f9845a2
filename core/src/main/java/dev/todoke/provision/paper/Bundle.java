package dev.todoke.provision.paper;

import java.util.ArrayList;
import java.util.List;

/// Several papers as one file, each on a new page (一式の紙面).
final class Bundle {

    private Bundle() {}

    /// The first paper gives subject and day.
    static PaperForm of(String number, List<PaperForm> forms) {
        return of(number, forms.getFirst().edition(), forms);
    }

    /// @param foot what the foot of every page says
    static PaperForm of(String number, String foot, List<PaperForm> forms) {
        var first = forms.getFirst();
        var parts = new ArrayList<PaperForm.Part>();
        for (PaperForm form : forms) {
            if (!parts.isEmpty()) {
                parts.add(new PaperForm.Part("", new PaperBlock.NewPage()));
            }
            parts.addAll(form.parts());
        }
        return new PaperForm(number, first.title(), first.subject(), first.date(), foot, false, parts);
    }
}
