/// The application itself (申出): form 2-1 as fields, its reading into types, legal bases, period and range.
///
/// Read first: [dev.todoke.provision.application.DraftReader], [dev.todoke.provision.application.ApplicationDocument],
/// [dev.todoke.provision.application.LegalBasis]. Never here: who may do what and when.
@NullMarked
package dev.todoke.provision.application;

import org.jspecify.annotations.NullMarked;
