/// Whether and how files from outside are let in (受け入れの可否とウイルス検査).
///
/// Read first: [dev.todoke.upload.UploadPolicy], [dev.todoke.upload.ScanResult].
/// Never here: what the file says. That is `notification`.
@NullMarked
package dev.todoke.upload;

import org.jspecify.annotations.NullMarked;
