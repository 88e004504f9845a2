/// Runs of the exchange with the nation (やりとりの記録).
@NullMarked
package dev.todoke.exchange.store;

import org.jspecify.annotations.NullMarked;
