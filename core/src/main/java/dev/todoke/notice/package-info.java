/// Circulars of the registry room to hospitals and clinics (事務連絡): what they say and to whom they go.
///
/// Read first: [dev.todoke.notice.Selection], [dev.todoke.notice.CircularDraft].
/// Never here: anything about patients. Queries about notifications are another module.
@NullMarked
package dev.todoke.notice;

import org.jspecify.annotations.NullMarked;
