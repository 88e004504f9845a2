/// The page of the exchange (国とのやりとりの画面).
@NullMarked
package dev.todoke.exchange.web;

import org.jspecify.annotations.NullMarked;
