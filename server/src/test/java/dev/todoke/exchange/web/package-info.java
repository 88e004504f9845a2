/// The exchange with the nation, tried (国とのやりとりの試験).
@NullMarked
package dev.todoke.exchange.web;

import org.jspecify.annotations.NullMarked;
