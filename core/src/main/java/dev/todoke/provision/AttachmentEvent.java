package dev.todoke.provision;

import dev.todoke.provision.attachment.Attachment;

/// What happened to the files of an application (添付書類).
///
/// The simple names are written to the database: never rename one, never take a component away.
public sealed interface AttachmentEvent extends Event {

    record FileAttached(Attachment file) implements AttachmentEvent {}

    /// The file stays stored: versions handed in before still name it.
    record FileDetached(int number) implements AttachmentEvent {}
}
