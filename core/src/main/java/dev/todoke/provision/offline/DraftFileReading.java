package dev.todoke.provision.offline;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.FieldText;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.Reason;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What reading a file gives (下書きのファイルの読み取り).
public sealed interface DraftFileReading {

    /// @param fields fields of the form that stand in the file; of the others it says nothing
    /// @param places where each id stands, for people who look for it
    record Read(DraftFile file, SortedSet<String> fields, SortedMap<String, Place> places, List<FileFault> faults)
            implements DraftFileReading {
        public Read {
            fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
            places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
            faults = List.copyOf(faults);
        }

        /// A draft with everything taken over that the file says and may say. What the file does not hold and what
        /// only the portal fills stay as they are.
        public Draft takenInto(Draft now) {
            var texts = new TreeMap<String, String>();
            now.texts().forEach((id, text) -> {
                if (!speaksOf(id)) {
                    texts.put(id, text);
                }
            });
            file.draft().texts().forEach((id, text) -> {
                if (speaksOf(id) && !text.isBlank()) {
                    texts.put(id, same(now, id, text) ? now.texts().getOrDefault(id, "") : text);
                }
            });
            return new Draft(texts);
        }

        private boolean speaksOf(String id) {
            return Form.anywhere(id)
                    .filter(field -> !field.derived() && fields.contains(field.id()))
                    .isPresent();
        }

        private boolean same(Draft now, String id, String text) {
            var form = Form.of(now);
            return now.has(id)
                    && Form.anywhere(id)
                            .filter(field -> new FieldText(form, field).same(now.text(id), text))
                            .isPresent();
        }
    }

    /// A sheet and a row of it, as the spreadsheet program counts.
    record Place(String sheet, int row) {}

    /// No draft of ours, or one that cannot be opened.
    record NotOurs(Reason reason) implements DraftFileReading {}
}
