/** The events of Fenlei: payload records, their JSON Schemas and examples. No framework. */
@NullMarked
package org.fenlei.contracts;

import org.jspecify.annotations.NullMarked;
