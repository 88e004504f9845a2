/// Control while data are used (利用中の管理): change classes, reports, incidents, audits, media and copies, due days.
///
/// Read first: [dev.todoke.provision.control.ChangeTable], [dev.todoke.provision.control.FieldChange],
/// [dev.todoke.provision.control.FieldChanges]. Never here: who may do what and when.
@NullMarked
package dev.todoke.provision.control;

import org.jspecify.annotations.NullMarked;
