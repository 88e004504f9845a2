/// Questions to hospitals about single notifications and what comes of them (照会): asked, answered, spoken about on the
/// telephone, proposed, taken over or refused.
///
/// Read first: [dev.todoke.inquiry.Query], [dev.todoke.inquiry.Proposal], [dev.todoke.inquiry.RecordCall].
/// Never here: a value that changes by itself. A correction becomes a version only when somebody takes it over.
@NullMarked
package dev.todoke.inquiry;

import org.jspecify.annotations.NullMarked;
