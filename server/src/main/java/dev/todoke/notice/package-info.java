/// Circulars to hospitals and clinics (事務連絡): written here, sent to those whose step is unfinished, read in the portal.
///
/// Read first: [dev.todoke.notice.desk.CircularDesk].
/// Never here: anything about patients.
@NullMarked
package dev.todoke.notice;

import org.jspecify.annotations.NullMarked;
