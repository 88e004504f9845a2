package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.AttachmentCommand;
import dev.todoke.provision.ControlCommand;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.AttachmentDesk;
import dev.todoke.web.UploadFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/// Takes the files of a sent form, and takes away what was unticked (送られた添付書類の受け取り).
@Component
@Profile("applicant")
class SentFiles {

    private final ApplicationDesk desk;
    private final AttachmentDesk attachments;
    private final UploadFolder folder;

    SentFiles(ApplicationDesk desk, AttachmentDesk attachments, UploadFolder folder) {
        this.desk = desk;
        this.attachments = attachments;
        this.folder = folder;
    }

    /// Every reason against one of the files; the others are attached all the same.
    List<Reason> taken(
            SignedIn who, String id, String task, MultiValueMap<String, MultipartFile> files, List<String> detached) {
        return taken(
                task,
                files,
                detached,
                number -> desk.give(who, id, new AttachmentCommand.DetachFile(number)),
                (field, file) -> attachments.attach(
                        who, id, field, name(file.sent()), file.path(), AttachmentCommand.AttachFile::new));
    }

    /// The same of a change of what was approved.
    List<Reason> takenIntoChange(
            SignedIn who, String id, String task, MultiValueMap<String, MultipartFile> files, List<String> detached) {
        return taken(
                task,
                files,
                detached,
                number -> desk.give(who, id, new ControlCommand.DetachFromChange(number)),
                (field, file) -> attachments.attach(
                        who, id, field, name(file.sent()), file.path(), ControlCommand.AttachToChange::new));
    }

    /// The words are saved even when a file is refused.
    static Answer told(Answer saved, List<Reason> refused) {
        return saved instanceof Answer.Refused || refused.isEmpty() ? saved : new Answer.Refused(refused, false);
    }

    /// A sent file that lies in a folder of ours.
    private record Received(MultipartFile sent, Path path) {}

    @FunctionalInterface
    private interface Attaching {
        Optional<Answer> attach(String field, Received file) throws IOException;
    }

    private List<Reason> taken(
            String task,
            MultiValueMap<String, MultipartFile> files,
            List<String> detached,
            IntFunction<Optional<Answer>> detaching,
            Attaching attaching) {
        var reasons = new ArrayList<Reason>();
        detached.stream()
                .filter(number -> number.matches("\\d{1,4}"))
                .map(number -> detaching.apply(Integer.parseInt(number)))
                .forEach(answer -> reasons.addAll(refused(answer)));
        files.forEach((field, sent) -> {
            boolean ours = Form.anywhere(field)
                    .filter(FormField::files)
                    .filter(known -> known.task().equals(task))
                    .isPresent();
            if (ours) {
                sent.stream()
                        .filter(file -> !name(file).isEmpty())
                        .forEach(file -> reasons.addAll(refused(attach(field, file, attaching))));
            }
        });
        return List.copyOf(reasons);
    }

    private Optional<Answer> attach(String field, MultipartFile sent, Attaching attaching) {
        try {
            Path file = folder.take(sent);
            try {
                return attaching.attach(field, new Received(sent, file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MultipartFile sent) {
        return String.valueOf(sent.getOriginalFilename());
    }

    private static List<Reason> refused(Optional<Answer> answer) {
        return answer.stream()
                .flatMap(given -> given instanceof Answer.Refused(var reasons, var _) ? reasons.stream() : Stream.of())
                .toList();
    }
}
