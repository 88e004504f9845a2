/// Files exchanged with the nation (国との情報のやりとり, 法8条・10条・12–14条): layouts as data, so that a prefecture can run this
/// registry beside the national system.
///
/// Read first: [dev.todoke.exchange.NationalLayout], [dev.todoke.exchange.NationalFile].
/// Never here: what becomes of the rows. Each module takes its own.
@NullMarked
package dev.todoke.exchange;

import org.jspecify.annotations.NullMarked;
