const { firstOnPath } = require('../first-on-path.cjs');

/** The path of LibreOffice: `LIBREOFFICE_PATH`, else the one on PATH, else null. It is never installed from here. */
exports.findOffice = () => process.env.LIBREOFFICE_PATH || firstOnPath(['soffice', 'libreoffice']);
