package dev.todoke.provision;

import dev.todoke.provision.attachment.FileContent;

/// What the applicant does with files (添付書類).
public sealed interface AttachmentCommand extends Command {

    /// @param content what the file is, as its bytes say
    record AttachFile(String field, FileContent content) implements AttachmentCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.ATTACH_FILE;
        }
    }

    record DetachFile(int number) implements AttachmentCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.DETACH_FILE;
        }
    }
}
