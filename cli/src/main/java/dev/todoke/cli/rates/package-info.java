/// The command `rates` (率の計算): standardised rates of any table of cases and person-years.
///
/// Read first: [dev.todoke.cli.rates.RatesCommand]. The formulas live in `dev.todoke.statistics`.
@NullMarked
package dev.todoke.cli.rates;

import org.jspecify.annotations.NullMarked;
