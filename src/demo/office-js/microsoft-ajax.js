/*
 * What office.js needs of MicrosoftAjax.js, which Microsoft serves from a network address that no package ships.
 * Loaded before office.js, it is taken for the real one, and nothing is asked of the network.
 */
(() => {
  const argumentError = (name) => (parameter, message) =>
    Object.assign(new Error(message ?? `${name}: ${parameter}`), {
      name: `Sys.${name}`,
      paramName: parameter,
    });

  class StringBuilder {
    parts = [];
    append(text) {
      this.parts.push(text);
      return this;
    }
    toString(separator = "") {
      return this.parts.join(separator);
    }
  }

  window.Type = Function;
  window.Type.registerNamespace = (path) => {
    path.split(".").reduce((parent, name) => (parent[name] ??= {}), window);
  };
  window.Type.registerClass = () => undefined;
  window.Type.prototype.registerClass = function () {
    return this;
  };
  window.Sys = {
    StringBuilder,
    Debug: { trace: () => undefined },
    Serialization: {
      JavaScriptSerializer: { serialize: JSON.stringify, deserialize: (text) => JSON.parse(text) },
    },
  };
  Function._validateParams = () => null;
  Function.createDelegate = (instance, method) => method.bind(instance);
  Error.argument = argumentError("ArgumentException");
  Error.argumentNull = argumentError("ArgumentNullException");
  Error.argumentOutOfRange = argumentError("ArgumentOutOfRangeException");
  Error.argumentType = argumentError("ArgumentTypeException");
  Error.parameterCount = () => argumentError("ParameterCountException")("arguments");
  Error.invalidOperation = (message) => argumentError("InvalidOperationException")("operation", message);
  String.format = (format, ...values) =>
    format.replace(/\{(\d+)\}/g, (whole, place) => values[place] ?? whole);
})();
