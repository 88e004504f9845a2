/// Queries, replies, calls and proposals in the database (照会の保管).
@NullMarked
package dev.todoke.inquiry.store;

import org.jspecify.annotations.NullMarked;
