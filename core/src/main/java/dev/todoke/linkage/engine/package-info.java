/// The engine of the linkage (照合エンジン): lines of ints, search by keys, weights, decisions, persons.
///
/// Read first: [dev.todoke.linkage.engine.LinkEngine], [dev.todoke.linkage.engine.PersonTable],
/// [dev.todoke.linkage.engine.Scorer]. One engine for every model; it knows no column by name.
/// Never here: files, databases, the clock, words for people.
@NullMarked
package dev.todoke.linkage.engine;

import org.jspecify.annotations.NullMarked;
