/// Files that belong to an application (添付書類): what they are by their content, and which are there now.
///
/// Read first: [dev.todoke.provision.attachment.FileContent], [dev.todoke.provision.attachment.Attachment].
/// Never here: the bytes themselves after they were looked at, and scanning for viruses.
@NullMarked
package dev.todoke.provision.attachment;

import org.jspecify.annotations.NullMarked;
