/// Todoke (届), the server: stores, jobs, desks and pages around the core.
///
/// Read first: [dev.todoke.TodokeServer].
/// Never here: rules of registration. They live in the packages of the same words in core.
@NullMarked
package dev.todoke;

import org.jspecify.annotations.NullMarked;
