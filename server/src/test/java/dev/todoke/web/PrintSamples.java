package dev.todoke.web;

import dev.todoke.print.UnprintableCharacter;
import dev.todoke.testing.PageSamples;
import java.util.List;
import java.util.Map;

/// A letter with two characters the font lacks.
final class PrintSamples implements PageSamples {

    @Override
    public List<Sample> samples() {
        return List.of(new Sample(
                "web/unprintable",
                "/registry/followback/1/letters/40001.pdf",
                Map.of(
                        "page",
                        new PdfReply.Unprintable(
                                "遡り調査について（依頼）",
                                List.of(
                                        new UnprintableCharacter(0x3106C, 0),
                                        new UnprintableCharacter(0x8FBB, 0xE01EF)),
                                "/registry/followback/1/letters/40001.pdf?missing=code"))));
    }
}
