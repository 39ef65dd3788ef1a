/** The engine's own room for accounts, under the office's name; its words stay Camunda's. */
export default {
  app: {vendor: 'Minh Bạch'},
  customScripts: ['scripts/office']
};
