package dev.todoke.cli.link;

import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.codes.Edition;
import dev.todoke.codes.Tables;
import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.ModelAnswer;
import dev.todoke.linkage.model.ModelFault;
import dev.todoke.linkage.model.ModelReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The model that `--model` names (モデルの選択): the name of a shipped one, with or without its edition, or a file.
final class ModelChoice {

    private final Words words;

    ModelChoice(Words words) {
        this.words = words;
    }

    LinkModel read(String wanted) throws IOException {
        var shipped = shipped();
        String edition = shipped.contains(wanted)
                ? wanted
                : shipped.reversed().stream()
                        .filter(e ->
                                e.substring(0, Math.max(0, e.lastIndexOf('-'))).equals(wanted))
                        .findFirst()
                        .orElse("");
        return edition.isEmpty() ? ofFile(wanted, shipped) : ModelReader.shipped(edition);
    }

    private static List<String> shipped() {
        return Tables.shipped().editions().stream()
                .filter(e -> e.table().equals("linkage-weights"))
                .map(Edition::name)
                .toList();
    }

    private LinkModel ofFile(String wanted, List<String> shipped) throws IOException {
        Path path = Path.of(wanted);
        if (!Files.isRegularFile(path)) {
            throw new WrongCall(words.say("no-such-model", wanted, String.join(", ", shipped)));
        }
        return switch (ModelReader.read(text(path, wanted))) {
            case ModelAnswer.Read(var model) -> model;
            case ModelAnswer.Refused(var faults) ->
                throw new WrongCall(
                        faults.stream().map(fault -> sentence(wanted, fault)).collect(Collectors.joining("\n")));
        };
    }

    private String text(Path path, String wanted) throws IOException {
        try {
            return Files.readString(path);
        } catch (MalformedInputException e) {
            var problem = new WrongCall(words.say("model-not-utf8", wanted));
            problem.initCause(e);
            throw problem;
        }
    }

    private String sentence(String file, ModelFault fault) {
        String kind = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.say("model-fault", file, fault.line(), fault.value(), words.say("model." + kind), fault.allowed());
    }
}
