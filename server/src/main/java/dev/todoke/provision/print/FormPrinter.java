package dev.todoke.provision.print;

import dev.todoke.print.CornerCode;
import dev.todoke.print.FormSheet;
import dev.todoke.print.LetterPrinter;
import dev.todoke.print.PageFoot;
import dev.todoke.print.Paper;
import dev.todoke.print.PrintAnswer;
import dev.todoke.provision.paper.PaperForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Prints a form as PDF or as a word file (様式の印刷). A character that cannot be printed stops both, with item and value:
/// a paper that is signed shows nothing else than what was typed.
@Component
public class FormPrinter {

    private final LetterPrinter printer;

    public FormPrinter(LetterPrinter printer) {
        this.printer = printer;
    }

    public FormAnswer print(PaperForm form, FormFormat format) throws IOException {
        var faulty = unprintable(form);
        if (!faulty.isEmpty()) {
            return new FormAnswer.Stopped(faulty);
        }
        var out = new ByteArrayOutputStream();
        switch (format) {
            case PDF -> {
                var answer = printer.print(sheet(form), out);
                if (answer instanceof PrintAnswer.Unprintable(var characters)) {
                    return new FormAnswer.Stopped(
                            List.of(new FormAnswer.Item(form.title(), form.edition(), characters)));
                }
            }
            case WORD -> new WordFile(form).write(out);
        }
        return new FormAnswer.Printed(out.toByteArray());
    }

    private List<FormAnswer.Item> unprintable(PaperForm form) {
        var items = new ArrayList<FormAnswer.Item>();
        for (var part : form.parts()) {
            for (var text : part.block().texts()) {
                var missing = printer.unprintable(text.replace('☐', '□').replace('☑', '□'));
                if (!missing.isEmpty()) {
                    items.add(new FormAnswer.Item(part.item(), text, missing));
                }
            }
        }
        return items;
    }

    private static FormSheet sheet(PaperForm form) {
        var blocks = form.parts().stream()
                .flatMap(part -> PrintBlocks.of(part.block()))
                .toList();
        var foot = new PageFoot(form.edition(), subject(form), CornerCode.of(form.code()));
        return new FormSheet(form.title(), form.date(), form.lying() ? Paper.LANDSCAPE : Paper.PORTRAIT, blocks, foot);
    }

    /// What the paper belongs to, and the beginning of its checksum.
    static String subject(PaperForm form) {
        return "%s　照合値 %s".formatted(form.subject().words(), form.sha256().substring(0, 8));
    }
}
